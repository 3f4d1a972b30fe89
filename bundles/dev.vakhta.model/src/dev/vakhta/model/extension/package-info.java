/**
 * What plug-ins contribute to our extension points, and how a broken one is kept from doing harm: it is named in the log with its bundle and
 * its class, and left out.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.extension;
