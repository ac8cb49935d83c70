// SPDX-License-Identifier: Apache-2.0

#include "HearsayKernels.h"

#include <math.h>
#include <string.h>

// Each function is compiled for several processors; the loader picks one.
#if defined(__x86_64__) && defined(__linux__) && defined(__GLIBC__)
#define CLONES __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define CLONES
#endif
#define INLINE __attribute__((always_inline)) static inline

// Relative error below 3e-7 between -87 and 87; beyond, the value at that end.
INLINE float exponential(float x) {
    x = x < -87.0f ? -87.0f : x > 87.0f ? 87.0f : x;
    float t = x * 1.44269504f;
    float whole = (t + 12582912.0f) - 12582912.0f;
    float f = (x - whole * 0.693359375f) + whole * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * f + 1.3981999507e-3f;
    p = p * f + 8.3334519073e-3f;
    p = p * f + 4.1665795894e-2f;
    p = p * f + 1.6666665459e-1f;
    p = p * f + 5.0000001201e-1f;
    p = p * f * f + f + 1.0f;
    int32_t bits = ((int32_t)whole + 127) << 23;
    float power;
    __builtin_memcpy(&power, &bits, sizeof power);
    return p * power;
}

INLINE float sigmoid(float x) { return 1.0f / (1.0f + exponential(-x)); }

CLONES void hearsay_recur(
    float *gates, intptr_t ldg, float *cells, float *y, intptr_t ldy, intptr_t n, intptr_t h, int backwards
) {
    const float *before = 0;
    for (intptr_t s = 0; s < n; s++) {
        intptr_t i = backwards ? n - 1 - s : s;
        float *restrict value = gates + i * ldg;
        float *restrict forget = value + h;
        float *restrict output = forget + h;
        float *restrict cell = cells + i * h;
        float *restrict out = y + i * ldy;
        for (intptr_t j = 0; j < h; j++) {
            float z = 2 * sigmoid(2 * value[j]) - 1;
            float f = sigmoid(forget[j]);
            float o = sigmoid(output[j]);
            float c = (before ? f * before[j] : 0) + (1 - f) * z;
            value[j] = z;
            forget[j] = f;
            output[j] = o;
            cell[j] = c;
            out[j] = o * c;
        }
        before = cell;
    }
}

CLONES void hearsay_recur_back(
    float *gates, intptr_t ldg, const float *cells, const float *dy, intptr_t ldy, float *carry, intptr_t n,
    intptr_t h, int backwards
) {
    memset(carry, 0, sizeof(float) * (size_t)h);
    for (intptr_t s = n - 1; s >= 0; s--) {
        intptr_t i = backwards ? n - 1 - s : s;
        float *restrict value = gates + i * ldg;
        float *restrict forget = value + h;
        float *restrict output = forget + h;
        const float *cell = cells + i * h;
        const float *before = s == 0 ? 0 : cells + (backwards ? i + 1 : i - 1) * h;
        const float *out = dy + i * ldy;
        for (intptr_t j = 0; j < h; j++) {
            float z = value[j], f = forget[j], o = output[j];
            float dc = carry[j] + out[j] * o;
            output[j] = out[j] * cell[j] * o * (1 - o);
            value[j] = dc * (1 - f) * (1 - z * z);
            forget[j] = dc * ((before ? before[j] : 0) - z) * f * (1 - f);
            carry[j] = dc * f;
        }
    }
}

CLONES void hearsay_adam(
    float *w, const float *g, float *mean, float *square, intptr_t n, float rate, float beta1, float beta2,
    float epsilon
) {
    for (intptr_t i = 0; i < n; i++) {
        float m = beta1 * mean[i] + (1 - beta1) * g[i];
        float v = beta2 * square[i] + (1 - beta2) * g[i] * g[i];
        mean[i] = m;
        square[i] = v;
        w[i] -= rate * m / (sqrtf(v) + epsilon);
    }
}

CLONES float hearsay_exponents(float *x, intptr_t n) {
    float largest = -INFINITY, sum = 0;
    for (intptr_t i = 0; i < n; i++) largest = x[i] > largest ? x[i] : largest;
    for (intptr_t i = 0; i < n; i++) x[i] = exponential(x[i] - largest);
    for (intptr_t i = 0; i < n; i++) sum += x[i];
    return sum;
}

CLONES void hearsay_add_row(float *y, const int8_t *row, float scale, intptr_t n) {
    for (intptr_t i = 0; i < n; i++) y[i] += (float)row[i] * scale;
}

CLONES void hearsay_add(float *y, const float *x, float a, intptr_t n) {
    for (intptr_t i = 0; i < n; i++) y[i] += x[i] * a;
}

INLINE float dot(const float *x, const float *y, intptr_t n) {
    float sums[8] = {0};
    intptr_t i = 0;
    for (; i + 8 <= n; i += 8)
        for (intptr_t j = 0; j < 8; j++) sums[j] += x[i + j] * y[i + j];
    float sum = 0;
    for (intptr_t j = 0; j < 8; j++) sum += sums[j];
    for (; i < n; i++) sum += x[i] * y[i];
    return sum;
}

CLONES float hearsay_dot(const float *x, const float *y, intptr_t n) { return dot(x, y, n); }

CLONES void hearsay_dots(float *sums, const float *x, const float *rows, intptr_t stride, intptr_t m, intptr_t n) {
    for (intptr_t i = 0; i < m; i++) sums[i] = dot(x, rows + i * stride, n);
}

CLONES void hearsay_scale(float *x, float a, intptr_t n) {
    for (intptr_t i = 0; i < n; i++) x[i] *= a;
}

CLONES void hearsay_rectify(float *x, intptr_t n) {
    for (intptr_t i = 0; i < n; i++) x[i] = x[i] > 0 ? x[i] : 0;
}

CLONES void hearsay_shift(float *y, const float *x, const float *weights, intptr_t n, intptr_t width) {
    const float *left = weights, *own = weights + width, *right = own + width;
    for (intptr_t i = 0; i < n; i++) {
        float *restrict out = y + i * width;
        const float *in = x + i * width;
        for (intptr_t j = 0; j < width; j++) out[j] = in[j] * own[j];
        if (i > 0)
            for (intptr_t j = 0; j < width; j++) out[j] += in[j - width] * left[j];
        if (i + 1 < n)
            for (intptr_t j = 0; j < width; j++) out[j] += in[j + width] * right[j];
    }
}

CLONES void hearsay_shift_back(
    float *dx, float *dweights, const float *dy, const float *x, const float *weights, intptr_t n, intptr_t width
) {
    for (intptr_t i = 0; i < n; i++)
        for (intptr_t step = -1; step <= 1; step++) {
            if (i + step < 0 || i + step >= n) continue;
            const float *w = weights + (step + 1) * width;
            float *restrict dw = dweights + (step + 1) * width;
            const float *out = dy + i * width;
            const float *in = x + (i + step) * width;
            float *restrict din = dx + (i + step) * width;
            for (intptr_t j = 0; j < width; j++) {
                din[j] += out[j] * w[j];
                dw[j] += out[j] * in[j];
            }
        }
}
