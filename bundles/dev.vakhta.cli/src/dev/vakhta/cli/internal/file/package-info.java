/** What a path of file infobases is, and what is said of it: to people, and as JSON with the names and shapes that never change. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli.internal.file;
