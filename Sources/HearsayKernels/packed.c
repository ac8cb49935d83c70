// SPDX-License-Identifier: Apache-2.0

#include "HearsayKernels.h"

#include <math.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define WIDE __attribute__((target("avx2,fma")))
static int wide(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }
#define WIDEST __attribute__((target("avx2,fma,avx512f,avx512bw,avx512vnni")))
static int widest(void) {
    return wide() && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni");
}
#endif

#define ROWS 6
// Rows at once where a panel fills one register and there are 32 of these.
#define MANY_ROWS 12
// 14 bits: 127 times this, summed over 2048 products, still fits in 32 bits.
#define LARGEST 8191

intptr_t hearsay_packed_size(intptr_t k, intptr_t n) {
    intptr_t panels = (n + HEARSAY_PANEL - 1) / HEARSAY_PANEL;
    return panels * ((k + 1) / 2) * 2 * HEARSAY_PANEL * (intptr_t)sizeof(int16_t);
}

void hearsay_pack(const int8_t *w, int16_t *packed, intptr_t k, intptr_t n) {
    for (intptr_t j = 0; j < n; j += HEARSAY_PANEL)
        for (intptr_t i = 0; i < k; i += 2)
            for (intptr_t c = 0; c < HEARSAY_PANEL; c++)
                for (intptr_t r = 0; r < 2; r++)
                    *packed++ = j + c < n && i + r < k ? w[(i + r) * n + j + c] : 0;
}

// In lanes, so that compilers make it wide; what is no number counts as zero.
__attribute__((always_inline)) static inline float largest_size(const float *x, intptr_t n) {
    float lanes[16] = {0};
    intptr_t i = 0;
    for (; i + 16 <= n; i += 16)
        for (intptr_t j = 0; j < 16; j++) {
            float size = x[i + j] < 0 ? -x[i + j] : x[i + j];
            lanes[j] = size > lanes[j] ? size : lanes[j];
        }
    for (; i < n; i++) {
        float size = x[i] < 0 ? -x[i] : x[i];
        lanes[0] = size > lanes[0] ? size : lanes[0];
    }
    for (intptr_t j = 1; j < 16; j++) lanes[0] = lanes[j] > lanes[0] ? lanes[j] : lanes[0];
    return lanes[0];
}

__attribute__((always_inline)) static inline float round_row(const float *x, int8_t *q, intptr_t n) {
    float largest = largest_size(x, n);
    float factor = largest > 1e-20f && largest < 1e20f ? 127 / largest : 0;
    for (intptr_t i = 0; i < n; i++) {
        float scaled = x[i] * factor;
        scaled += scaled < 0 ? -0.5f : 0.5f;
        scaled = scaled < 127.5f ? scaled : 127;
        scaled = scaled > -127.5f ? scaled : -127;
        q[i] = (int8_t)(int32_t)scaled;
    }
    return factor > 0 ? 1 / factor : 0;
}

__attribute__((always_inline)) static inline void quantise_rows(
    const float *x, intptr_t ldx, int16_t *q, intptr_t lda, float *scales, intptr_t m, intptr_t k
) {
    for (intptr_t i = 0; i < m; i++, x += ldx, q += lda) {
        float largest = largest_size(x, k);
        // Not a number, or infinite: the row counts as zero.
        float factor = largest > 1e-20f && largest < 1e20f ? LARGEST / largest : 0;
        scales[i] = factor > 0 ? 1 / factor : 0;
        for (intptr_t j = 0; j < k; j++) {
            float scaled = x[j] * factor;
            scaled += scaled < 0 ? -0.5f : 0.5f;
            // Not a number fails both comparisons, so that the conversion is always defined.
            scaled = scaled < LARGEST + 0.5f ? scaled : LARGEST;
            scaled = scaled > -LARGEST - 0.5f ? scaled : -LARGEST;
            q[j] = (int16_t)(int32_t)scaled;
        }
        for (intptr_t j = k; j < lda; j++) q[j] = 0;
    }
}

typedef struct {
    float *y;
    intptr_t ldy;
    const int16_t *q;
    intptr_t lda;
    const float *row_scales;
    const int16_t *panel;
    const float *column_scales, *bias;
    intptr_t columns, pairs;
} Tile;

__attribute__((always_inline)) static inline void store(const Tile *t, intptr_t r, const int32_t *sums) {
    float scale = t->row_scales[r];
    float *y = t->y + r * t->ldy;
    for (intptr_t j = 0; j < t->columns; j++) y[j] = (float)sums[j] * scale * t->column_scales[j] + t->bias[j];
}

static void plain_tile(const Tile *t, intptr_t rows) {
    for (intptr_t r = 0; r < rows; r++) {
        int32_t sums[HEARSAY_PANEL] = {0};
        const int16_t *a = t->q + r * t->lda;
        for (intptr_t k = 0; k < t->pairs; k++) {
            const int16_t *b = t->panel + k * 2 * HEARSAY_PANEL;
            int32_t x = a[2 * k], z = a[2 * k + 1];
            for (intptr_t j = 0; j < HEARSAY_PANEL; j++) sums[j] += x * b[2 * j] + z * b[2 * j + 1];
        }
        store(t, r, sums);
    }
}

#if defined(__x86_64__)
WIDE static float wide_round(const float *x, int8_t *q, intptr_t n) { return round_row(x, q, n); }

WIDE static void wide_quantise(
    const float *x, intptr_t ldx, int16_t *q, intptr_t lda, float *scales, intptr_t m, intptr_t k
) {
    quantise_rows(x, ldx, q, lda, scales, m, k);
}

WIDE __attribute__((always_inline)) static inline void wide_tile(const Tile *t, const intptr_t rows) {
    __m256i low[ROWS], high[ROWS];
    for (intptr_t r = 0; r < rows; r++) low[r] = high[r] = _mm256_setzero_si256();
    for (intptr_t k = 0; k < t->pairs; k++) {
        const __m256i *b = (const __m256i *)(t->panel + k * 2 * HEARSAY_PANEL);
        __m256i b0 = _mm256_loadu_si256(b);
        __m256i b1 = _mm256_loadu_si256(b + 1);
#pragma clang loop unroll(full)
        for (intptr_t r = 0; r < rows; r++) {
            int32_t pair;
            __builtin_memcpy(&pair, t->q + r * t->lda + 2 * k, sizeof pair);
            __m256i x = _mm256_set1_epi32(pair);
            low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(x, b0));
            high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(x, b1));
        }
    }
    for (intptr_t r = 0; r < rows; r++) {
        int32_t sums[HEARSAY_PANEL];
        _mm256_storeu_si256((__m256i *)sums, low[r]);
        _mm256_storeu_si256((__m256i *)(sums + 8), high[r]);
        store(t, r, sums);
    }
}

WIDE static void wide_rows(Tile t, intptr_t m) {
    intptr_t i = 0;
    for (; i + ROWS <= m; i += ROWS) {
        wide_tile(&t, ROWS);
        t.q += ROWS * t.lda;
        t.y += ROWS * t.ldy;
        t.row_scales += ROWS;
    }
    switch (m - i) {
    case 5: wide_tile(&t, 5); break;
    case 4: wide_tile(&t, 4); break;
    case 3: wide_tile(&t, 3); break;
    case 2: wide_tile(&t, 2); break;
    case 1: wide_tile(&t, 1); break;
    }
}

// The same sums with a panel in one register and the products added as they are made.
WIDEST __attribute__((always_inline)) static inline void widest_tile(const Tile *t, const intptr_t rows) {
    __m512i all[MANY_ROWS];
    for (intptr_t r = 0; r < rows; r++) all[r] = _mm512_setzero_si512();
    for (intptr_t k = 0; k < t->pairs; k++) {
        __m512i b = _mm512_loadu_si512(t->panel + k * 2 * HEARSAY_PANEL);
#pragma clang loop unroll(full)
        for (intptr_t r = 0; r < rows; r++) {
            // Written out, since compilers take this instruction apart into a product and a sum.
            const char(*pair)[4] = (const char(*)[4])(t->q + r * t->lda + 2 * k);
            __asm__("vpdpwssd %2%{1to16%}, %1, %0" : "+v"(all[r]) : "v"(b), "m"(*pair));
        }
    }
    for (intptr_t r = 0; r < rows; r++) {
        int32_t sums[HEARSAY_PANEL];
        _mm512_storeu_si512(sums, all[r]);
        store(t, r, sums);
    }
}

WIDEST static void widest_rows(Tile t, intptr_t m) {
    intptr_t i = 0;
    for (; i + MANY_ROWS <= m; i += MANY_ROWS) {
        widest_tile(&t, MANY_ROWS);
        t.q += MANY_ROWS * t.lda;
        t.y += MANY_ROWS * t.ldy;
        t.row_scales += MANY_ROWS;
    }
    if (i < m) wide_rows(t, m - i);
}
#endif

void hearsay_quantise(const float *x, intptr_t ldx, int16_t *q, intptr_t lda, float *scales, intptr_t m, intptr_t k) {
#if defined(__x86_64__)
    if (wide()) {
        wide_quantise(x, ldx, q, lda, scales, m, k);
        return;
    }
#endif
    quantise_rows(x, ldx, q, lda, scales, m, k);
}

float hearsay_round(const float *x, int8_t *q, intptr_t n) {
#if defined(__x86_64__)
    if (wide()) return wide_round(x, q, n);
#endif
    return round_row(x, q, n);
}

void hearsay_multiply_packed(
    float *y, intptr_t ldy, const int16_t *q, intptr_t lda, const float *row_scales, const int16_t *packed,
    const float *column_scales, const float *bias, intptr_t m, intptr_t n, intptr_t k
) {
    intptr_t pairs = (k + 1) / 2;
    for (intptr_t j = 0; j < n; j += HEARSAY_PANEL, packed += pairs * 2 * HEARSAY_PANEL) {
        intptr_t columns = n - j < HEARSAY_PANEL ? n - j : HEARSAY_PANEL;
        Tile t = {y + j, ldy, q, lda, row_scales, packed, column_scales + j, bias + j, columns, pairs};
#if defined(__x86_64__)
        if (widest()) {
            widest_rows(t, m);
            continue;
        }
        if (wide()) {
            wide_rows(t, m);
            continue;
        }
#endif
        plain_tile(&t, m);
    }
}
