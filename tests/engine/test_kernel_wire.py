"""Sockets to kernels that nobody closed hold up nothing."""

from __future__ import annotations

import asyncio
import gc
import sys

import zmq

from marathon.engine.kernel_forked import ForkedKernel
from marathon.engine.kernel_plain import PlainKernel
from marathon.engine.kernel_process import KernelPlan
from marathon.engine.kernel_wire import context_for


async def contexts_of(kernel):
    """All contexts that there are while the kernel lives, beside those that are kept for ever."""
    kept = [context_for(warm=True), context_for(warm=False)]
    before = contexts()
    await kernel.launch()
    try:
        return [one for one in contexts() if one not in before and one not in kept]
    finally:
        await kernel.end()


def contexts():
    return [one for one in gc.get_objects() if isinstance(one, zmq.Context)]


def test_no_kernel_has_a_context_that_could_be_collected_before_its_sockets(judge):
    """Python clears weak references first: a context then knows of no socket to close, and waits for them for ever."""
    fork = judge.pools.sandboxes(sys.executable, (), "").take_kernel
    forked = ForkedKernel(KernelPlan(sys.executable, memory_mb=512, fork=fork))
    assert asyncio.run(contexts_of(forked)) == []
    assert asyncio.run(contexts_of(PlainKernel(KernelPlan(sys.executable)))) == []
