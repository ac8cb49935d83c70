// SPDX-License-Identifier: Apache-2.0

import HearsayKernels
import HearsayNetwork
import Testing

@Suite("Kernels")
struct KernelTests {
    @Test(arguments: [(1, 1, 1), (5, 17, 3), (13, 33, 40), (7, 16, 515), (29, 50, 64)])
    func productsAreSumsOfProducts(m: Int, n: Int, k: Int) {
        var random = SplitMix(seed: 5)
        let a = (0..<m * k).map { _ in Float(random.unit() - 0.5) }
        let w = (0..<k * n).map { _ in Int8(truncatingIfNeeded: Int(random.next() % 255) - 127) }
        let b = w.map { Float($0) / 127 }
        var expected = [Float](repeating: 0, count: m * n)
        for i in 0..<m { for j in 0..<n { for l in 0..<k { expected[i * n + j] += a[i * k + l] * b[l * n + j] } } }
        var c = [Float](repeating: 0, count: m * n)
        hearsay_multiply(&c, n, a, k, 1, b, n, m, n, k)
        var turned = [Float](repeating: 0, count: m * k)
        for i in 0..<m { for l in 0..<k { turned[l * m + i] = a[i * k + l] } }
        var d = [Float](repeating: 0, count: m * n)
        hearsay_multiply(&d, n, turned, 1, m, b, n, m, n, k)
        let even = (k + 1) / 2 * 2
        var rounded = [Int16](repeating: 0, count: m * even)
        var scales = [Float](repeating: 0, count: m)
        hearsay_quantise(a, k, &rounded, even, &scales, m, k)
        var packed = [Int16](repeating: 0, count: Int(hearsay_packed_size(k, n)) / 2)
        hearsay_pack(w, &packed, k, n)
        var e = [Float](repeating: 0, count: m * n)
        let columns = [Float](repeating: 1 / 127, count: n)
        hearsay_multiply_packed(
            &e, n, rounded, even, scales, packed, columns, [Float](repeating: 0, count: n), m, n, k)
        for i in 0..<m * n {
            #expect(abs(c[i] - expected[i]) < 1e-3)
            #expect(abs(d[i] - expected[i]) < 1e-3)
            #expect(abs(e[i] - expected[i]) < 1e-2)
        }
    }

    @Test(arguments: [0, 1, 15, 16, 192])
    func eightBitsBringNumbersBackToHalfAStep(count: Int) {
        var random = SplitMix(seed: 3)
        let x = (0..<count).map { _ in Float(random.unit() - 0.5) * 9 }
        var q = [Int8](repeating: 1, count: count)
        let scale = hearsay_round(x, &q, count)
        for i in 0..<count { #expect(abs(Float(q[i]) * scale - x[i]) <= scale * 0.501) }
    }

    @Test(arguments: [Float.nan, .infinity, -.infinity, 0])
    func whatIsNoNumberIsRoundedToZeroOrNothing(value: Float) {
        var q = [Int8](repeating: 7, count: 20)
        let scale = hearsay_round([Float](repeating: value, count: 20), &q, 20)
        #expect(scale.isFinite)
        #expect(q.allSatisfy { (Float($0) * scale).isFinite && Float($0) * scale == 0 })
    }

    @Test func layersInTrainingAndInUseAgree() throws {
        var random = SplitMix(seed: 21)
        var layout = DenseWeights.Layout()
        let weights = LayerWeights(&layout, half: 8, count: 2)
        let dense = DenseWeights(layout)
        weights.drawGates(dense, &random)
        weights.drawShifts(dense, &random)
        let kind = ModelKind(magic: "TEST", version: 1, name: "test model")
        var writer = ModelWriter(kind)
        weights.write(dense, to: &writer)
        let file = try TemporaryModel(bytes: writer.bytes())
        let layers = try RecurrentLayers(ModelFile(file.url, kind: kind), half: 8, count: 2)
        defer { layers.free() }
        let words = 11
        let pass = LayerPass(dense, weights, dropout: 0)
        pass.input.reserve(words * 16)
        let memory = LayerMemory(half: 8, widestInput: 16, widestOutput: 48)
        memory.reserve(words)
        let state = UnsafeMutablePointer<Float>.allocate(capacity: words * 16)
        defer { state.deallocate() }
        for i in 0..<words * 16 {
            state[i] = Float(random.unit() - 0.5)
            pass.input.base[i] = state[i]
        }
        pass.forward([0..<words], random: &random)
        layers.read(state, count: words, memory)
        for i in 0..<words * 16 { #expect(abs(state[i] - pass.output.base[i]) < 0.02) }
    }
}
