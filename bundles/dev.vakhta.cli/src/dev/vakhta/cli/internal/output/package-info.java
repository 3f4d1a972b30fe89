/** Rows on paper: tables for people, JSON and CSV for scripts. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli.internal.output;
