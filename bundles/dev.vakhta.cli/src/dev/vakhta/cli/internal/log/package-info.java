/** Event logs on the command line: what is counted of them, and how rows are shown. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli.internal.log;
