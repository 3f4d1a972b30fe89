/** What a person set for the whole window, by the names that stand in saved workspaces. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.settings;
