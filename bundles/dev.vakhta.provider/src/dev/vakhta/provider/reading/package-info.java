/** Reads the lists of a cluster into a view: the one way for the command line and the window. Blocks; not for the UI thread. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.reading;
