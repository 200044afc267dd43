const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** An ESLint rule: visible words come from the catalogues, never from the picture's own text. */
export const noInlineChinese = {
  meta: {
    type: "problem",
    schema: [],
    messages: { inline: "Chinese text belongs in the room's catalogues, not in TSX." },
  },
  create(context) {
    const look = (node, text) => {
      if (typeof text === "string" && chinese.test(text)) context.report({ node, messageId: "inline" });
    };
    return {
      JSXText: (node) => look(node, node.value),
      Literal: (node) => look(node, node.value),
      TemplateElement: (node) => look(node, node.value.raw),
    };
  },
};
