/** The processings that ship. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.processing.internal;
