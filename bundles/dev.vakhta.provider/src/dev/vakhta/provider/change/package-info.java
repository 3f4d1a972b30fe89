/**
 * How properties of an object are changed: only those that are named, and what came of it is read back. What a provider does not know of
 * an object it leaves as it is.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.change;
