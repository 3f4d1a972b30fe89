/** What the page does, as processings: planned and run in the jobs of {@code dev.vakhta.ui.plan}. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.files.internal.act;
