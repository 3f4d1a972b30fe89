/**
 * What a person keeps of closing infobases: templates of messages to users with {@link dev.vakhta.processing.template.Placeholder
 * placeholders}, whom users ask, and the usual durations. It lies in one file, which window and command line share
 * ({@link dev.vakhta.processing.template.SettingsStore}); the same form is exported and imported.
 *
 * <p>All values are immutable. Only {@link dev.vakhta.processing.template.SettingsStore} and
 * {@link dev.vakhta.processing.template.TemplateFile} wait for a disk: not for the UI thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.processing.template;
