/**
 * What {@code rac} can be asked, by version: modes, commands and options as data ({@link dev.vakhta.rac.grammar.Grammar}), read from the
 * bundle's own tables or from the help a binary prints, and the argument list both sides exchange
 * ({@link dev.vakhta.rac.grammar.Invocation}).
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.rac.grammar;
