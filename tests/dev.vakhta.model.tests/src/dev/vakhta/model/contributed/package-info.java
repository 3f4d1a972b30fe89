/** Columns and marks of a third party, and what is wrong with some. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.contributed;
