// SPDX-License-Identifier: Apache-2.0
//
// The inner loops of the syntax network: products of matrices and elementwise functions. All matrices are row by row.
// Each function picks the widest instructions of the processor when it is called; all versions give the same results
// up to the rounding of floating point.

#ifndef HEARSAY_KERNELS_H
#define HEARSAY_KERNELS_H

#include <stdint.h>

/// Columns of a panel of packed weights.
#define HEARSAY_PANEL 16

/// c += a b, where c has m rows and n columns, b has k rows of ldb. Element (i, j) of `a` is a[i * a_row + j * a_column],
/// so that a transposed matrix is one with its strides exchanged.
void hearsay_multiply(
    float *c, intptr_t ldc, const float *a, intptr_t a_row, intptr_t a_column, const float *b, intptr_t ldb,
    intptr_t m, intptr_t n, intptr_t k);

/// Rounds each row of x (m rows of k) to 14 bits by a scale of its own; q has rows of lda, an even number, at least k,
/// filled with zeros.
void hearsay_quantise(const float *x, intptr_t ldx, int16_t *q, intptr_t lda, float *scales, intptr_t m, intptr_t k);

/// Rounds x to 8 bits and returns the scale that brings q back: x is about q times it. Zero where x is not finite.
float hearsay_round(const float *x, int8_t *q, intptr_t n);

/// Bytes that packed weights of k rows and n columns take.
intptr_t hearsay_packed_size(intptr_t k, intptr_t n);

/// Lays 8-bit weights (k rows of n) out for hearsay_multiply_packed: panels of columns, in them pairs of rows.
void hearsay_pack(const int8_t *w, int16_t *packed, intptr_t k, intptr_t n);

/// y = (q packed) scaled back, plus bias: y has m rows of ldy, n of them used; q has rows of lda.
void hearsay_multiply_packed(
    float *y, intptr_t ldy, const int16_t *q, intptr_t lda, const float *row_scales, const int16_t *packed,
    const float *column_scales, const float *bias, intptr_t m, intptr_t n, intptr_t k);

/// A gated recurrence over n steps of h channels, forwards (step 1) or backwards (step -1 from the last):
/// f = sigmoid(forget), c = f c' + (1 - f) tanh(value), y = sigmoid(output) c. The rows of `gates` (of ldg) hold value,
/// forget and output one behind the other, and are replaced by their activations. `cells` has n rows of h.
void hearsay_recur(
    float *gates, intptr_t ldg, float *cells, float *y, intptr_t ldy, intptr_t n, intptr_t h, int backwards);

/// The gradient of hearsay_recur: from that of y to that of the gates before activation, which replace the activations.
/// `carry` is scratch of h.
void hearsay_recur_back(
    float *gates, intptr_t ldg, const float *cells, const float *dy, intptr_t ldy, float *carry, intptr_t n,
    intptr_t h, int backwards);

/// One step of Adam on n weights: the means of gradient and square are kept, `rate` holds the correction of both.
void hearsay_adam(
    float *w, const float *g, float *mean, float *square, intptr_t n, float rate, float beta1, float beta2,
    float epsilon);

/// x = exp(x - max), returns the sum.
float hearsay_exponents(float *x, intptr_t n);

/// y += row of 8-bit weights times scale.
void hearsay_add_row(float *y, const int8_t *row, float scale, intptr_t n);

/// y += x a, elementwise sums of n.
void hearsay_add(float *y, const float *x, float a, intptr_t n);

/// The sum of the products of x and y.
float hearsay_dot(const float *x, const float *y, intptr_t n);

/// sums[i] = the sum of the products of x and row i (of stride) of `rows`, for m rows of n.
void hearsay_dots(float *sums, const float *x, const float *rows, intptr_t stride, intptr_t m, intptr_t n);

/// x = x a.
void hearsay_scale(float *x, float a, intptr_t n);

/// x = max(x, 0).
void hearsay_rectify(float *x, intptr_t n);

/// y[i] = x[i - 1] a + x[i] b + x[i + 1] c, channel by channel, for n rows of `width`; a, b, c one behind the other in
/// `weights`; outside the rows x is 0.
void hearsay_shift(float *y, const float *x, const float *weights, intptr_t n, intptr_t width);

/// The gradient of hearsay_shift: adds to that of x (dx) and of the weights (dweights).
void hearsay_shift_back(
    float *dx, float *dweights, const float *dy, const float *x, const float *weights, intptr_t n, intptr_t width);

#endif
