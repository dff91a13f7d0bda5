/**
 * From an HTML page to what it says of an article: its charset, its metadata, its main text.
 *
 * <p>{@link org.demarche.corpus.page.PageReader} is the way in. A page is only looked at: nothing
 * that it refers to is ever fetched. Whatever the page, the time is linear in its length.
 */
package org.demarche.corpus.page;
