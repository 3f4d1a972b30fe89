/** The command line. Whoever starts the platform calls {@link dev.vakhta.cli.Main}; nothing else here is for others. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli;
