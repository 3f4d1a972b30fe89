/**
 * The text of nested lists in braces that 1C writes locks, registries of clusters, descriptions of tables and event logs in:
 * {@code {1,20261123060000,"text with ""quotes""",{},,{#base64:…}}}.
 *
 * <p>{@link dev.vakhta.format.brace.BraceText} reads a whole text into nodes that know where they stand, and writes it back byte for
 * byte but for what was changed. {@link dev.vakhta.format.brace.BraceReader} pulls tokens out of files of any size and makes no garbage.
 * {@link dev.vakhta.format.brace.BraceWriter} writes new texts, broken into lines as the platform does it.
 *
 * <p>Texts are bytes, in UTF-8 with or without a byte order mark; wrong UTF-8 inside strings is kept as it is and shown as replacement
 * characters. Input is hostile: depth, lengths and numbers of items are bounded ({@link dev.vakhta.format.brace.Limits}), and what does
 * not follow the grammar ends in one sentence with its place ({@link dev.vakhta.format.brace.BraceException}).
 */
@NonNullByDefault
package dev.vakhta.format.brace;

import org.eclipse.jdt.annotation.NonNullByDefault;
