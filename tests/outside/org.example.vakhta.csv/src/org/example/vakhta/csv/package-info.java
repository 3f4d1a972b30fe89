/** A plug-in for Vakhta as an outsider writes it: a provider, two processings and a column. */
package org.example.vakhta.csv;
