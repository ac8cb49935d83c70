// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
    name: "hearsay-benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "hearsay", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        .target(name: "AllocationCounter"),
        .executableTarget(
            name: "hearsay-bench",
            dependencies: [
                "AllocationCounter",
                .product(name: "HearsayText", package: "hearsay"),
                .product(name: "HearsaySyntax", package: "hearsay"),
                .product(name: "HearsayClaims", package: "hearsay"),
                .product(name: "HearsayIngest", package: "hearsay"),
                .product(name: "HearsayExchange", package: "hearsay"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("InternalImportsByDefault"),
            ]),
        .executableTarget(
            name: "hearsay-ledger-bench",
            dependencies: [
                .product(name: "HearsayText", package: "hearsay"),
                .product(name: "HearsayIncidents", package: "hearsay"),
                .product(name: "HearsayLedger", package: "hearsay"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ]
)
