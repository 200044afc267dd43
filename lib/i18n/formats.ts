/** Named formats: the only way dates and numbers are written. */
export const formats = {
  dateTime: {
    day: { month: "long", day: "numeric" },
    dayWeek: { month: "long", day: "numeric", weekday: "short" },
    fullDay: { year: "numeric", month: "long", day: "numeric" },
    monthShort: { month: "short" },
    monthOnly: { month: "long" },
    month: { year: "numeric", month: "long" },
    time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    clock: { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
    dayTime: { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    stamp: { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    longStamp: { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    weekday: { weekday: "short" },
  },
  number: { whole: { maximumFractionDigits: 0 }, hours: { maximumFractionDigits: 1 } },
} as const;
