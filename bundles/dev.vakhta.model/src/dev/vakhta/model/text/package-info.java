/**
 * Texts for people, in the language of {@link java.util.Locale#getDefault()} at the time of the call: messages, plurals, and
 * numbers and dates as they are spoken. Nothing here is meant to be parsed.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.text;
