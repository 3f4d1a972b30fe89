/** Marks that plug-ins put on rows: {@link dev.vakhta.model.decoration.RowDecorator} says which, whoever shows rows asks {@link
 * dev.vakhta.model.decoration.Decorations}. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.decoration;
