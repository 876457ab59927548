/**
 * Offers the store of documents to a service.
 */
@NullMarked
package org.ecotown.platform.documents.autoconfigure;

import org.jspecify.annotations.NullMarked;
