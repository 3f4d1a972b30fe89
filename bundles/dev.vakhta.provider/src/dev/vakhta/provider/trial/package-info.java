/** Tries a target out, step by step: for the command line's {@code target test} and the window's test button. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.trial;
