// SPDX-License-Identifier: Apache-2.0

#include "HearsayKernels.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define WIDE __attribute__((target("avx2,fma")))
static int wide(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }
#endif

#define ROWS 6
#define DEPTH 512

typedef struct {
    float *c;
    intptr_t ldc;
    const float *a;
    intptr_t a_row, a_column;
    const float *panel;
    intptr_t columns, depth;
} Tile;

// Adds the product of `rows` rows of a and a packed panel to c.
__attribute__((always_inline)) static inline void plain_tile(const Tile *t, intptr_t rows) {
    float sums[ROWS][HEARSAY_PANEL] = {{0}};
    for (intptr_t k = 0; k < t->depth; k++) {
        const float *b = t->panel + k * HEARSAY_PANEL;
        for (intptr_t r = 0; r < rows; r++) {
            float x = t->a[r * t->a_row + k * t->a_column];
            for (intptr_t j = 0; j < HEARSAY_PANEL; j++) sums[r][j] += x * b[j];
        }
    }
    for (intptr_t r = 0; r < rows; r++)
        for (intptr_t j = 0; j < t->columns; j++) t->c[r * t->ldc + j] += sums[r][j];
}

#if defined(__x86_64__)
WIDE __attribute__((always_inline)) static inline void wide_tile(const Tile *t, const intptr_t rows) {
    __m256 low[ROWS], high[ROWS];
    for (intptr_t r = 0; r < rows; r++) low[r] = high[r] = _mm256_setzero_ps();
    const float *a = t->a;
    for (intptr_t k = 0; k < t->depth; k++, a += t->a_column) {
        __m256 b0 = _mm256_loadu_ps(t->panel + k * HEARSAY_PANEL);
        __m256 b1 = _mm256_loadu_ps(t->panel + k * HEARSAY_PANEL + 8);
#pragma clang loop unroll(full)
        for (intptr_t r = 0; r < rows; r++) {
            __m256 x = _mm256_broadcast_ss(a + r * t->a_row);
            low[r] = _mm256_fmadd_ps(x, b0, low[r]);
            high[r] = _mm256_fmadd_ps(x, b1, high[r]);
        }
    }
    float sums[HEARSAY_PANEL];
    for (intptr_t r = 0; r < rows; r++) {
        float *c = t->c + r * t->ldc;
        if (t->columns == HEARSAY_PANEL) {
            _mm256_storeu_ps(c, _mm256_add_ps(_mm256_loadu_ps(c), low[r]));
            _mm256_storeu_ps(c + 8, _mm256_add_ps(_mm256_loadu_ps(c + 8), high[r]));
        } else {
            _mm256_storeu_ps(sums, low[r]);
            _mm256_storeu_ps(sums + 8, high[r]);
            for (intptr_t j = 0; j < t->columns; j++) c[j] += sums[j];
        }
    }
}

WIDE static void wide_rows(Tile t, intptr_t m) {
    intptr_t i = 0;
    for (; i + ROWS <= m; i += ROWS, t.a += ROWS * t.a_row, t.c += ROWS * t.ldc) wide_tile(&t, ROWS);
    switch (m - i) {
    case 5: wide_tile(&t, 5); break;
    case 4: wide_tile(&t, 4); break;
    case 3: wide_tile(&t, 3); break;
    case 2: wide_tile(&t, 2); break;
    case 1: wide_tile(&t, 1); break;
    }
}
#endif

static void plain_rows(Tile t, intptr_t m) {
    intptr_t i = 0;
    for (; i + ROWS <= m; i += ROWS, t.a += ROWS * t.a_row, t.c += ROWS * t.ldc) plain_tile(&t, ROWS);
    if (i < m) plain_tile(&t, m - i);
}

void hearsay_multiply(
    float *c, intptr_t ldc, const float *a, intptr_t a_row, intptr_t a_column, const float *b, intptr_t ldb,
    intptr_t m, intptr_t n, intptr_t k
) {
    float panel[DEPTH * HEARSAY_PANEL];
    for (intptr_t from = 0; from < k; from += DEPTH) {
        intptr_t depth = k - from < DEPTH ? k - from : DEPTH;
        for (intptr_t j = 0; j < n; j += HEARSAY_PANEL) {
            intptr_t columns = n - j < HEARSAY_PANEL ? n - j : HEARSAY_PANEL;
            if (columns < HEARSAY_PANEL) memset(panel, 0, sizeof(float) * (size_t)(depth * HEARSAY_PANEL));
            for (intptr_t i = 0; i < depth; i++)
                memcpy(panel + i * HEARSAY_PANEL, b + (from + i) * ldb + j, sizeof(float) * (size_t)columns);
            Tile t = {c + j, ldc, a + from * a_column, a_row, a_column, panel, columns, depth};
#if defined(__x86_64__)
            if (wide()) {
                wide_rows(t, m);
                continue;
            }
#endif
            plain_rows(t, m);
        }
    }
}
