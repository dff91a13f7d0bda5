package org.demarche.nlp;

import org.demarche.nlp.sentiment.Sentiment;
import org.demarche.record.ParseTree;

/** What is found of a sentence that is parsed. */
record ParsedSentence(ParseTree tree, Sentiment sentiment) {}
