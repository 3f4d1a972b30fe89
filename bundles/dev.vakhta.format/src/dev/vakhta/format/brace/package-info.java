/**
 * 1C's text of nested lists in braces, which locks, registries, lists of clusters, descriptions of tables and event logs are written in.
 */
@NonNullByDefault
package dev.vakhta.format.brace;

import org.eclipse.jdt.annotation.NonNullByDefault;
