// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "hearsay",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "HearsayText", targets: ["HearsayText"]),
        .library(name: "HearsaySyntax", targets: ["HearsaySyntax"]),
        .library(name: "HearsayLexicon", targets: ["HearsayLexicon"]),
        .library(name: "HearsayGazetteer", targets: ["HearsayGazetteer"]),
        .library(name: "HearsayClaims", targets: ["HearsayClaims"]),
        .library(name: "HearsayIncidents", targets: ["HearsayIncidents"]),
        .library(name: "HearsayLedger", targets: ["HearsayLedger"]),
        .library(name: "HearsayIngest", targets: ["HearsayIngest"]),
        .library(name: "HearsayExchange", targets: ["HearsayExchange"]),
        .library(name: "HearsayReport", targets: ["HearsayReport"]),
        .executable(name: "hearsay", targets: ["hearsay"]),
        .executable(name: "hearsay-train", targets: ["hearsay-train"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(name: "HearsayText", swiftSettings: settings),
        .target(name: "HearsayKernels"),
        .target(name: "HearsayNetwork", dependencies: ["HearsayKernels"], swiftSettings: settings),
        .target(
            name: "HearsaySyntax", dependencies: ["HearsayKernels", "HearsayNetwork", "HearsayText"],
            resources: [.copy("Resources")], swiftSettings: settings),
        .target(
            name: "HearsayLexicon", dependencies: ["HearsayText"],
            resources: [.copy("Resources")], swiftSettings: settings),
        .target(
            name: "HearsayGazetteer", dependencies: ["HearsayNetwork", "HearsayText"],
            resources: [.copy("Resources")], swiftSettings: settings),
        .target(
            name: "HearsayClaims",
            dependencies: [
                "HearsayKernels", "HearsayNetwork", "HearsayText", "HearsaySyntax", "HearsayLexicon",
                "HearsayGazetteer",
            ],
            resources: [.copy("Resources")], swiftSettings: settings),
        .target(
            name: "HearsayIncidents",
            dependencies: ["HearsayText", "HearsayLexicon", "HearsayGazetteer", "HearsayClaims"],
            swiftSettings: settings),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "HearsayIngest",
            dependencies: ["HearsayText", "CLibXML2", "CZlib", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings),
        .target(
            name: "HearsayLedger",
            dependencies: [
                "HearsayText", "HearsayIncidents",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: settings),
        .target(
            name: "HearsayExchange",
            dependencies: [
                "HearsayText", "HearsaySyntax", "HearsayLexicon", "HearsayGazetteer", "HearsayClaims",
                "HearsayIncidents", "HearsayLedger",
            ],
            swiftSettings: settings),
        .target(
            name: "HearsayReport",
            dependencies: [
                "HearsayText", "HearsayIncidents", "HearsayExchange", .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("Resources")], swiftSettings: settings),
        .executableTarget(
            name: "hearsay",
            dependencies: [
                "HearsayText", "HearsaySyntax", "HearsayLexicon", "HearsayGazetteer", "HearsayClaims", "HearsayIngest",
                "HearsayExchange", "HearsayIncidents", "HearsayLedger", "HearsayReport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "hearsay-train",
            dependencies: [
                "HearsayText", "HearsaySyntax", "HearsayLexicon", "HearsayGazetteer", "HearsayClaims",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
        .testTarget(name: "HearsayTextTests", dependencies: ["HearsayText"], swiftSettings: settings),
        .testTarget(
            name: "HearsayNetworkTests", dependencies: ["HearsayNetwork", "HearsayKernels"], swiftSettings: settings),
        .testTarget(
            name: "HearsaySyntaxTests",
            dependencies: ["HearsaySyntax", "HearsayKernels", "HearsayNetwork", "HearsayText"],
            swiftSettings: settings),
        .testTarget(
            name: "HearsayLexiconTests", dependencies: ["HearsayLexicon", "HearsayText"], swiftSettings: settings),
        .testTarget(
            name: "HearsayGazetteerTests", dependencies: ["HearsayGazetteer", "HearsayNetwork"],
            swiftSettings: settings),
        .testTarget(
            name: "HearsayClaimsTests",
            dependencies: [
                "HearsayClaims", "HearsayGazetteer", "HearsayLexicon", "HearsayNetwork", "HearsaySyntax", "HearsayText",
                "HearsayIngest",
            ],
            resources: [.copy("Fixtures")], swiftSettings: settings),
        .testTarget(
            name: "HearsayIncidentsTests",
            dependencies: ["HearsayIncidents", "HearsayLexicon", "HearsayGazetteer", "HearsayText"],
            swiftSettings: settings),
        .testTarget(
            name: "HearsayLedgerTests",
            dependencies: [
                "HearsayLedger", "HearsayIncidents", "HearsayLexicon", "HearsayText",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "HearsayIngestTests", dependencies: ["HearsayIngest", "HearsayText", "CZlib"],
            resources: [.copy("Fixtures")], swiftSettings: settings),
        .testTarget(
            name: "HearsayExchangeTests",
            dependencies: [
                "HearsayExchange", "HearsayClaims", "HearsayGazetteer", "HearsayIncidents", "HearsayLedger",
                "HearsayLexicon", "HearsaySyntax", "HearsayText",
            ],
            exclude: ["Snapshots"], swiftSettings: settings),
        .testTarget(
            name: "HearsayReportTests",
            dependencies: ["HearsayReport", "HearsayExchange", "HearsayIncidents", "HearsayText"],
            exclude: ["Snapshots"], swiftSettings: settings),
        .testTarget(
            name: "HearsayCommandTests", dependencies: ["hearsay", "hearsay-train", "HearsayIngest", "HearsayText"],
            swiftSettings: settings),
    ]
)
