/// The benchmark: makes vaults, builds them with the real launcher and with Hugo, and compares. No part of the tests.
@NullMarked
package vademecum.bench;

import org.jspecify.annotations.NullMarked;
