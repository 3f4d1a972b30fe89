/** What a command line stands in: the person's terminal, what is installed, what a run ends with. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli.internal;
