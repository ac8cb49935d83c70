// SPDX-License-Identifier: Apache-2.0

/// A word while its sentence is being parsed. Positions count from 1; 0 is no word.
struct ParserNode {
    var word: UInt32 = 0
    var tag: UInt32 = 0
    /// Relation to its head plus 1, 0 before it has one.
    var label: UInt32 = 0
    /// Outermost and second outermost dependents so far.
    var left1: Int32 = 0
    var left2: Int32 = 0
    var right1: Int32 = 0
    var right2: Int32 = 0
    var leftCount: UInt32 = 0
    var rightCount: UInt32 = 0
    /// The relations of its dependents, as bits.
    var leftLabels: UInt64 = 0
    var rightLabels: UInt64 = 0
    /// Verbs and punctuation marks up to and with this word.
    var verbs: UInt32 = 0
    var marks: UInt32 = 0
    var head: Int32 = 0
    /// Head, relation and last dependent that another parser gave.
    var guideHead: Int32 = 0
    var guideLast: Int32 = 0
    var guideLabel: UInt32 = 0
    var relation: UInt8 = 0
}
