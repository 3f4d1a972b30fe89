/** From names on the command line to objects of clusters: targets, logins, lists of many clusters at once. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli.internal.reach;
