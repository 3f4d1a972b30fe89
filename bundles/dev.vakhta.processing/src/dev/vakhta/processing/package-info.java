/**
 * Every change is a processing: it declares what it applies to and takes, makes a plan that can be shown before anything is sent, and is
 * run step by step with a report. Window and command line make menus, dialogs, commands and help from the declaration.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.processing;
