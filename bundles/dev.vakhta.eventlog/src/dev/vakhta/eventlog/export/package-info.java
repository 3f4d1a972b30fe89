/**
 * Rows of an answer in files for others: {@link dev.vakhta.eventlog.export.LogExport} writes them in a form of {@link
 * dev.vakhta.eventlog.export.LogExporter}, {@link dev.vakhta.eventlog.export.AnswerReader} reads them while they are found.
 */
@NonNullByDefault
package dev.vakhta.eventlog.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
