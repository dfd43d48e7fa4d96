/// Measures the search: relevance against judged sets, bytes and times against Pagefind. No part of the tests.
@NullMarked
package vademecum.bench.search;

import org.jspecify.annotations.NullMarked;
