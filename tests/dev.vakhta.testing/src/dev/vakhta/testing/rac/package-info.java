/** A double of 1C's rac: a real process on the outside, and inside whatever answers it in the test's own JVM. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.testing.rac;
