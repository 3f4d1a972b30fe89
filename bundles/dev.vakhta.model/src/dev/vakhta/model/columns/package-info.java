/** The columns of every class of the model: its fields, and what follows from several objects. The one list for whatever shows rows. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.columns;
