/** The operation journal: every command sent to the outside, with what came of it. Secrets never enter it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.journal;
