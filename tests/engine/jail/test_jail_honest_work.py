"""What must keep working inside: everything that an honest exercise does."""

import pytest

HONEST = {
    "processes": """
        import multiprocessing
        with multiprocessing.get_context('fork').Pool(2) as pool:
            tell(pool.map(abs, [-1, 2]))
    """,
    "queues between processes": """
        import multiprocessing
        context = multiprocessing.get_context('fork')
        queue = context.Queue()
        worker = context.Process(target=queue.put, args=([1, 2],))
        worker.start()
        tell(queue.get(timeout=10))
        worker.join()
    """,
    "shared memory": """
        from multiprocessing import shared_memory
        block = shared_memory.SharedMemory(create=True, size=100)
        block.buf[:2] = bytes([1, 2])
        again = shared_memory.SharedMemory(block.name)
        tell(list(again.buf[:2]))
        again.close()
        block.close()
        block.unlink()
    """,
    "a process pool": """
        import concurrent.futures, multiprocessing
        context = multiprocessing.get_context('fork')
        with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
            tell(list(pool.map(abs, [-1, 2])))
    """,
    "threads": """
        import concurrent.futures
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            tell(list(pool.map(abs, [-1, 2])))
    """,
    "another Python": """
        import subprocess, sys
        done = subprocess.run([sys.executable, '-c', 'print([1, 2])'], capture_output=True, text=True)
        tell(eval(done.stdout or repr(done.stderr)))
    """,
    "a spawned process": """
        import subprocess, sys
        open('main.py', 'w').write(
            "import multiprocessing\\n"
            "if __name__ == '__main__':\\n"
            "    with multiprocessing.get_context('spawn').Pool(1) as pool: print(pool.map(abs, [-1, 2]))\\n"
        )
        done = subprocess.run([sys.executable, 'main.py'], capture_output=True, text=True)
        tell(eval(done.stdout or repr(done.stderr[-500:])))
    """,
    "asyncio": """
        import asyncio
        async def main():
            return await asyncio.gather(asyncio.sleep(0, 1), asyncio.to_thread(abs, -2))
        tell(asyncio.run(main()))
    """,
    "temporary files": """
        import tempfile, os
        with tempfile.TemporaryDirectory() as folder, open(os.path.join(folder, 'x'), 'w+') as file:
            file.write('[1, 2]')
            file.seek(0)
            tell(eval(file.read()))
    """,
    "a database": """
        import sqlite3
        with sqlite3.connect('x.db') as base:
            base.execute('create table t (a)')
            base.executemany('insert into t values (?)', [(1,), (2,)])
            tell([row[0] for row in base.execute('select a from t')])
    """,
    "mapped files": """
        import mmap
        open('x', 'wb').write(bytes([1, 2]))
        with open('x', 'r+b') as file, mmap.mmap(file.fileno(), 0) as mapped:
            tell(list(mapped[:]))
    """,
    "native calls": """
        import ctypes
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
        tell([kind(lambda x: x)(1), ctypes.CDLL(None).abs(-2)])
    """,
    "its own signals": """
        import os, signal
        got = []
        signal.signal(signal.SIGUSR1, lambda *_: got.append(1))
        os.kill(os.getpid(), signal.SIGUSR1)
        signal.signal(signal.SIGALRM, lambda *_: got.append(2))
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        signal.pause() if len(got) < 2 else None
        tell(got)
    """,
    "ends of processes": """
        import os
        pid = os.fork()
        if not pid: os._exit(2)
        tell([1, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])])
    """,
    "imports not seen before": """
        import xml.etree.ElementTree, http.server, decimal, zoneinfo, ssl, curses, wsgiref
        import email.mime.text, ctypes.util, lzma, bz2, zipfile, tarfile, unittest.mock, pydoc
        tell([1, 2])
    """,
    "random numbers": """
        import os, secrets, uuid
        tell([1, 2] if os.urandom(8) != os.urandom(8) and uuid.uuid4() and secrets.token_hex() else 0)
    """,
    "its own limits, lowered": """
        import resource
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
        tell([1, 2])
    """,
    "questions about the machine": """
        import getpass, locale, os, platform, pwd, socket, time, shutil
        assert os.cpu_count() and getpass.getuser() == 'learner' and platform.machine()
        assert shutil.disk_usage('.').free and time.tzname and open('/proc/self/status').read()
        assert open('/proc/meminfo').read() and open('/proc/cpuinfo').read()
        tell([1, 2])
    """,
    "the names of users": """
        import pwd, os
        pwd.getpwuid(os.getuid())
        tell([1, 2])
    """,
    "copies and archives": """
        import shutil, os
        os.makedirs('a/b')
        open('a/b/c', 'w').write('x')
        shutil.copytree('a', 'd')
        shutil.make_archive('e', 'zip', 'a')
        os.rename('d/b/c', 'c')
        os.link('c', 'f')
        os.symlink('c', 'g')
        shutil.rmtree('d')
        os.mkfifo('pipe')
        tell([1, 2] if open('g').read() == 'x' else sorted(os.listdir()))
    """,
}


@pytest.mark.parametrize("what", HONEST)
def test_honest_work_is_left_alone(zygote, what):
    assert zygote.run(HONEST[what]).answer == [1, 2]


# The ordinary user of these tests has no name on this machine, whose list of users is the one seen here.
@pytest.mark.parametrize("what", sorted(HONEST.keys() - {"the names of users"}))
def test_honest_work_is_left_alone_without_namespaces(light, what):
    assert light.run(HONEST[what]).answer == [1, 2]


def test_a_shared_memory_file_does_not_stay(zygote):
    zygote.needs("mount")
    code = (
        "import os; os.close(os.open('/dev/shm/left', os.O_CREAT | os.O_RDWR)); tell(os.listdir('/dev/shm'))"
    )
    assert zygote.run(code).answer == ["left"]
    assert zygote.run("import os; tell(os.listdir('/dev/shm'))").answer == []


def test_output_of_programs_goes_where_the_submission_sends_it(zygote):
    code = """
        import subprocess
        tell(subprocess.check_output(['cat', '/etc/passwd'], text=True).count('learner'))
    """
    assert zygote.run(code).answer == 1
