package org.ecotown.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Whether the cells of a sheet lie within what a spreadsheet has (columns A to XFD): the
 * reader makes room for every column up to the one that a cell names.
 */
final class SheetBounds {

	private static final Pattern BEYOND = Pattern.compile(".*([A-Za-z]{4}|\\d{8}).*", Pattern.DOTALL);

	private SheetBounds() {
	}

	static void require(InputStream sheet) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(sheet);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && isBeyond(xml)) {
					throw new IOException("a cell lies where no spreadsheet has one");
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static boolean isBeyond(XMLStreamReader xml) {
		return switch (xml.getLocalName()) {
			case "c" -> isBeyond(xml.getAttributeValue(null, "r"));
			case "row" ->
				isBeyond(xml.getAttributeValue(null, "r")) || spansBeyond(xml.getAttributeValue(null, "spans"));
			case "dimension" -> isBeyond(xml.getAttributeValue(null, "ref"));
			default -> false;
		};
	}

	private static boolean isBeyond(@Nullable String reference) {
		return reference != null && BEYOND.matcher(reference).matches();
	}

	private static boolean spansBeyond(@Nullable String spans) {
		return spans != null && spans.matches("(?s).*\\d{6}.*");
	}

}
