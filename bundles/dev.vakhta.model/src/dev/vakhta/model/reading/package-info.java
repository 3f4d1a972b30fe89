/** What the readers of a server's answers share, whatever language the answers are in. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.reading;
