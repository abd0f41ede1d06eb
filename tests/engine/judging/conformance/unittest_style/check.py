import unittest
from unittest.mock import patch

import calc
from calc import Calculator, words


class TestCalculator(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = Calculator()

    def setUp(self):
        self.calculator = Calculator()
        self.addCleanup(self.clean)

    def clean(self):
        self.calculator = None

    def tearDown(self):
        pass

    def test_add(self):
        self.assertEqual(self.calculator.add(1, 2), 3)
        self.assertEqual(self.calculator.history, [3])
        self.assertListEqual(self.calculator.history, [3])
        self.assertIn(3, self.calculator.history)
        self.assertNotIn(4, self.calculator.history)

    def test_add_fails(self):
        self.assertEqual(self.calculator.add(1, 2), 4, "three is not four")

    def test_divide(self):
        self.assertAlmostEqual(self.calculator.divide(1, 3), 0.3333333)
        with self.assertRaises(ZeroDivisionError) as context:
            self.calculator.divide(1, 0)
        self.assertEqual(str(context.exception), "no")
        self.assertRaises(ZeroDivisionError, self.calculator.divide, 1, 0)
        with self.assertRaisesRegex(ZeroDivisionError, "n"):
            self.calculator.divide(1, 0)

    def test_raises_fails(self):
        with self.assertRaises(ValueError):
            self.calculator.divide(1, 1)

    def test_raises_other_fails(self):
        with self.assertRaises(ValueError):
            self.calculator.divide(1, 0)

    def test_kinds(self):
        self.assertIsInstance(self.calculator, Calculator)
        self.assertIsNone(self.calculator.store(3))
        self.assertIsNotNone(self.calculator.memory)
        self.assertTrue(self.calculator.memory)
        self.assertFalse(self.shared.memory)
        self.assertIs(self.calculator, self.calculator)
        self.assertIsNot(self.calculator, self.shared)
        self.assertGreater(self.calculator.memory, 2)
        self.assertDictEqual(calc.table(3), {0: 0, 1: 1, 2: 4})
        self.assertCountEqual(words("b a"), ["a", "b"])
        self.assertSequenceEqual(words("b a"), ["b", "a"])
        self.assertRegex(" ".join(words("b a")), "b.a")

    def test_dict_fails(self):
        self.assertDictEqual(calc.table(2), {0: 0})

    def test_true_fails(self):
        self.assertTrue(self.calculator.memory)

    def test_subtests(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertEqual(self.calculator.add(n, n), 2 * n)

    def test_subtests_fail(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertEqual(self.calculator.add(n, 1), n)

    @unittest.skip("later")
    def test_skipped(self):
        self.fail("never")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(self.calculator.add(1, 1), 3)

    def test_fail(self):
        self.fail("always")

    def test_error(self):
        self.calculator.nothing()

    @patch.object(Calculator, "add", return_value=9)
    def test_patched(self, add):
        self.assertEqual(self.calculator.add(1, 1), 9)
        add.assert_called_once()

    def test_uses_shared(self):
        self.shared.store(0)
        self.assertEqual(self.shared.memory, 0)

    def test_logs(self):
        with self.assertRaises(AssertionError):
            with self.assertLogs():
                pass


class TestBroken(unittest.TestCase):
    def setUp(self):
        self.calculator = Calculator(1)

    def test_never(self):
        pass


class TestAsync(unittest.IsolatedAsyncioTestCase):
    async def test_async(self):
        self.assertEqual(Calculator().add(1, 1), 2)


def load():
    return unittest.TestSuite()


if __name__ == "__main__":
    unittest.main()
