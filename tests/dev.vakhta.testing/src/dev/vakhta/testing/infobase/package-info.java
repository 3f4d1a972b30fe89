/** Writes small infobases and temporary bases with the service tables of real ones. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.testing.infobase;
