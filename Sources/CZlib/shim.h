// SPDX-License-Identifier: Apache-2.0

#ifndef HEARSAY_CZLIB_H
#define HEARSAY_CZLIB_H

#include <zlib.h>

#endif
