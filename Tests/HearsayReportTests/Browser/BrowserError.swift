// SPDX-License-Identifier: Apache-2.0

/// Why a browser could not be asked, with what helps.
struct BrowserError: Error, CustomStringConvertible {
    let description: String

    static let missing = BrowserError(
        description:
            "There is no chromium here, which these tests drive. Install it with `Scripts/setup --with-browser` "
            + "(on Debian: apt-get install chromium), or name one in the environment variable CHROMIUM.")
}
