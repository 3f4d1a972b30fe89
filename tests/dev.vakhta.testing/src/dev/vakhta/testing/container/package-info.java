/** Writes small 1CD containers, so that tests need no samples. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.testing.container;
