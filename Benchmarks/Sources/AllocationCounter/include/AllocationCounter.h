// SPDX-License-Identifier: Apache-2.0

#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

/// How often this process has asked for memory since it started; -1 where that cannot be counted.
long long hearsay_allocations(void);

#endif
