/* The block "Lunchroom": which widget, and its attributes. What readers see is made by the server. */
(({ blocks, element, components, blockEditor }) => {
  const h = element.createElement;
  const widgets = [
«#widgets»
    { name: "«name»", title: "«title.en»", attributes: [«#attributes»{ name: "«name»", label: "«label»" }«^last», «/last»«/attributes»] }«^last»,«/last»
«/widgets»
  ];
  blocks.registerBlockType('lunchroom/widget', {
    apiVersion: 3,
    title: 'Lunchroom',
    icon: 'format-chat',
    category: 'embed',
    edit: ({ attributes, setAttributes }) => {
      const widget = widgets.find((one) => one.name === attributes.widget) ?? widgets[0];
      const fields = widget.attributes;
      return h('div', blockEditor.useBlockProps(), [
        h(blockEditor.InspectorControls, { key: 'settings' }, h(components.PanelBody, { title: 'Lunchroom' }, [
          h(components.SelectControl, {
            key: 'widget', label: 'Widget', value: widget.name,
            options: widgets.map((one) => ({ value: one.name, label: one.title })),
            onChange: (value) => setAttributes({ widget: value }),
          }),
          ...fields.map((field) => h(components.TextControl, {
            key: field.name, label: field.name, help: field.label, value: attributes[field.name] ?? '',
            onChange: (value) => setAttributes({ [field.name]: value }),
          })),
        ])),
        h(components.Placeholder, { key: 'shown', icon: 'format-chat', label: widget.title },
          fields.filter((one) => attributes[one.name]).map((one) => `${one.name}: ${attributes[one.name]}`).join(', ')),
      ]);
    },
    save: () => null,
  });
})(window.wp);
