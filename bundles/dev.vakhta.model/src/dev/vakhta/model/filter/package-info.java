/**
 * The one language in which people say which rows they mean, in the window's quick filter and on the command line. A filter that
 * parsed answers for every row; one that did not says what is wrong and where.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.filter;
