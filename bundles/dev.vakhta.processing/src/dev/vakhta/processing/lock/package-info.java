/** Session locks in words: what is wrong with one that is being typed, and how one differs from another. For any thread. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.processing.lock;
