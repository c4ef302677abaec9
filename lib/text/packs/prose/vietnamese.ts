/** Common words of Vietnamese, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const vietnameseProse: Prose = {
  stopWords: words(`
    anh bà bị bởi các cách cái cho có còn cùng của cũng đã đang đây để đến đều đó do được gì hay hơn khi không
    là lại làm lên mà mình một này năm nên nếu ngày người như nhưng những nhiều ở ông phải qua ra rằng rất rồi
    sau sẽ sự tại theo thì trên trong trước từ và vào vẫn về vì với`),
  openings: {
    pronouns:
      'nó|họ|anh ấy|cô ấy|ông ấy|bà ấy|anh ta|cô ta|ông ta|bà ta|này|đó|đây|điều này|điều đó|việc này|việc đó|' +
      'chúng|cả hai|người này|vụ việc này',
    coordinators: 'nhưng|và|song|thế nhưng',
    connectives:
      'hoặc|tuy nhiên|tuy vậy|ngoài ra|bên cạnh đó|đồng thời|do đó|vì vậy|vì thế|bởi vậy|sau đó|rồi|trong khi đó|' +
      'mặt khác|ví dụ|chẳng hạn|thậm chí|cuối cùng|hơn nữa|cùng với đó|cùng lúc đó|theo đó|trước đó|còn|mà',
  },
};
